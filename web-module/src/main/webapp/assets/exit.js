/* SPDX-License-Identifier: EUPL-1.2
   Leaving fast (privacy-safety.md U-01, U-02, U-05, U-07). Without this script the exit is a plain link to /leave.
   The pages of the identity provider load this same file. Nothing here counts, stores or reports that somebody left. */
(function () {
  "use strict";

  var PAUSE = 5000; // longest time between two presses, in milliseconds
  var PRESSES = 3;
  var root = document.documentElement;
  var exit = document.getElementById("exit");
  var beside = document.getElementById("exit-too"); // beside the skip link, for keyboards
  var status = document.getElementById("exit-status");
  var pressed = 0;
  var alone = false; // Shift went down and no other key since: Shift with a letter is typing
  var timer = 0;
  var leaving = false;

  function say(text) {
    status.textContent = text || "";
  }

  // The body is hidden, and with it the place of the other messages: this one stands beside the body.
  function announce(text) {
    var last = document.createElement("div");
    last.className = "visually-hidden";
    last.setAttribute("role", "alert");
    root.append(last);
    last.textContent = text;
  }

  function hide() {
    root.classList.add("leaving");
    if (document.body) {
      document.body.hidden = true;
    }
    document.title = exit ? exit.dataset.title : "";
    var icon = document.querySelector("link[rel=icon]");
    if (icon) {
      icon.href = "data:,";
    }
  }

  function leave() {
    if (leaving) {
      return;
    }
    leaving = true;
    hide();
    announce(exit.dataset.leaving);
    try {
      // Not awaited: leaving must work when our own server is slow or down. From the identity provider's pages it is another origin.
      fetch(exit.href, { method: "POST", mode: "no-cors", credentials: "include", keepalive: true }).catch(function () {});
    } catch (ignored) {
      // An old browser without fetch still leaves.
    }
    window.location.replace(exit.dataset.neutral);
  }

  function show() {
    if (pressed === 0) {
      delete exit.dataset.pressed;
    } else {
      exit.dataset.pressed = String(pressed);
    }
  }

  function forget() {
    window.clearTimeout(timer);
    pressed = 0;
    show();
  }

  function count() {
    window.clearTimeout(timer);
    pressed += 1;
    show();
    if (pressed === PRESSES) {
      leave();
      return;
    }
    say(pressed === 1 ? exit.dataset.once : exit.dataset.twice);
    timer = window.setTimeout(function () {
      forget();
      say(exit.dataset.timeout);
    }, PAUSE);
  }

  // A page that comes back from the browser's memory is asked anew, so that it shows what a stranger may see.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      hide();
      window.location.reload();
    }
  });

  if (!exit || !status) {
    return;
  }
  root.classList.add("js");

  [exit, beside].forEach(function (link) {
    if (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        leave();
      });
    }
  });

  window.addEventListener("keydown", function (event) {
    if (event.key !== "Shift") {
      alone = false;
      if (pressed > 0) {
        forget();
        say("");
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
