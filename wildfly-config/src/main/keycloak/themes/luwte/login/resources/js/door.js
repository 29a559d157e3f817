/* SPDX-License-Identifier: EUPL-1.2
   Comforts of the door: an address that can be reloaded, going on after a wait, showing a password, printing the card with
   codes, saying in our own words that a tick is missing. Every page works without them. */
(function () {
  "use strict";

  function button(label, kind, onClick) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = kind;
    made.textContent = label;
    made.addEventListener("click", onClick);
    return made;
  }

  function revealer(input) {
    var made = button("", "reveal", function () {
      input.type = input.type === "password" ? "text" : "password";
      label();
    });
    function label() {
      var hidden = input.type === "password";
      made.textContent = hidden ? input.dataset.showShort : input.dataset.hideShort;
      made.setAttribute("aria-label", hidden ? input.dataset.show : input.dataset.hide);
    }
    made.setAttribute("aria-controls", input.id);
    // What is shown is hidden again before it is sent, so that the browser does not offer it as ordinary text.
    input.form.addEventListener("submit", function () {
      input.type = "password";
    });
    label();
    input.after(made);
  }

  function printer(card) {
    var title = document.title;
    // Some browsers print the title on each sheet: then it is that of the card.
    window.addEventListener("beforeprint", function () {
      document.title = card.dataset.paper;
    });
    window.addEventListener("afterprint", function () {
      document.title = title;
    });
    var actions = document.createElement("div");
    actions.className = "actions";
    actions.append(button(card.dataset.print, "button-quiet", function () {
      window.print();
    }));
    card.append(actions);
  }

  function demand(box) {
    function say() {
      box.setCustomValidity(box.checked ? "" : box.dataset.required);
    }
    box.addEventListener("change", say);
    say();
  }

  /* On a shared device the browser is asked to keep nothing; some ask the person all the same. */
  function share(box) {
    var fields = Array.from(box.form.querySelectorAll("input[autocomplete]"));
    var own = fields.map(function (field) { return field.autocomplete; });
    function say() {
      fields.forEach(function (field, i) {
        field.autocomplete = box.checked ? "off" : own[i];
      });
    }
    box.addEventListener("change", say);
    say();
  }

  /* A page that answers a post gets the address of its form, without the part that works once: reloading and going back then
     work. The identity provider knows the step by it. */
  function readdress() {
    var form = document.querySelector("main form[method=post]");
    if (form && new URL(window.location.href).searchParams.has("session_code")) {
      var here = new URL(form.action);
      here.searchParams.delete("session_code");
      window.history.replaceState({}, "", here.href);
    }
  }

  /* A page that asks to wait goes on by itself; without this script its link does. */
  function wait(link) {
    window.setTimeout(function () {
      window.location.replace(link.href);
    }, Number(link.dataset.wait) * 1000);
  }

  readdress();
  document.querySelectorAll("a[data-wait]").forEach(wait);
  document.querySelectorAll("input[data-show]").forEach(revealer);
  document.querySelectorAll("[data-print]").forEach(printer);
  document.querySelectorAll("input[data-required]").forEach(demand);
  document.querySelectorAll("#luwteShared").forEach(share);
})();
