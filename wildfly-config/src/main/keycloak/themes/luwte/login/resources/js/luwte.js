/* SPDX-License-Identifier: EUPL-1.2
   Leaving fast (privacy-safety.md U-01, U-02, U-05, U-07) and showing a password. Everything works without this script:
   the exit is then a plain link to /leave of the site. Nothing here counts or stores anything. */
(function () {
  "use strict";

  var PAUSE = 5000; // longest time between two presses, in milliseconds
  var PRESSES = 3;
  var root = document.documentElement;
  var exit = document.getElementById("exit");
  var status = document.getElementById("exit-status");
  var pressed = 0;
  var alone = false; // Shift went down and no other key since: Shift with a letter is typing
  var timer = 0;
  var leaving = false;

  function hide() {
    root.classList.add("leaving");
    document.title = exit.dataset.title;
    var icon = document.querySelector("link[rel~=icon]");
    if (icon) {
      icon.href = "data:,";
    }
  }

  function leave() {
    if (leaving) {
      return;
    }
    leaving = true;
    status.textContent = exit.dataset.leaving;
    hide();
    try {
      // Not awaited: leaving must work when the site is slow or down. It ends the session there and here.
      fetch(exit.href, { method: "POST", mode: "no-cors", credentials: "include", keepalive: true }).catch(function () {});
    } catch (ignored) {
      // An old browser without fetch still leaves.
    }
    window.location.replace(exit.dataset.neutral);
  }

  function show(count) {
    pressed = count;
    if (count === 0) {
      delete exit.dataset.pressed;
    } else {
      exit.dataset.pressed = String(count);
    }
  }

  function count() {
    window.clearTimeout(timer);
    show(pressed + 1);
    if (pressed === PRESSES) {
      leave();
      return;
    }
    status.textContent = pressed === 1 ? exit.dataset.once : exit.dataset.twice;
    timer = window.setTimeout(function () {
      show(0);
      status.textContent = exit.dataset.timeout;
    }, PAUSE);
  }

  function revealer(input) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "reveal";
    button.setAttribute("aria-controls", input.id);
    function label() {
      var hidden = input.type === "password";
      button.textContent = hidden ? input.dataset.showShort : input.dataset.hideShort;
      button.setAttribute("aria-label", hidden ? input.dataset.show : input.dataset.hide);
    }
    button.addEventListener("click", function () {
      input.type = input.type === "password" ? "text" : "password";
      label();
    });
    // What is shown is hidden again before it is sent, so that the browser does not offer it as ordinary text.
    input.form.addEventListener("submit", function () {
      input.type = "password";
    });
    label();
    input.after(button);
  }

  root.classList.add("js");
  document.querySelectorAll("input[data-show]").forEach(revealer);

  // A page that comes back from the browser's memory is asked anew.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      hide();
      window.location.reload();
    }
  });

  exit.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  window.addEventListener("keydown", function (event) {
    if (event.key !== "Shift") {
      alone = false;
      if (pressed > 0) {
        window.clearTimeout(timer);
        show(0);
        status.textContent = "";
      }
    } else if (!event.repeat) {
      alone = !(event.ctrlKey || event.altKey || event.metaKey);
    }
  }, true);

  window.addEventListener("pointerdown", function () {
    alone = false;
  }, true);

  window.addEventListener("keyup", function (event) {
    if (event.key === "Shift" && alone) {
      alone = false;
      count();
    }
  }, true);
})();
