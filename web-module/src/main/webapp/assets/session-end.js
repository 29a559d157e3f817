/* SPDX-License-Identifier: EUPL-1.2
   On a shared device (privacy-safety.md U-09): says two minutes before that the session ends, and signs out when it has ended, so that
   nothing stays on the screen. Who types is not idle. Without this script the session ends in the same way, unannounced. */
(function () {
  "use strict";

  var WARNING = 120000; // in milliseconds
  var note = document.getElementById("session-end");
  var stay = document.getElementById("session-stay");
  var way = document.querySelector("form[action$='/sign-out']");
  var others = window.BroadcastChannel ? new BroadcastChannel("session-end") : null; // other tabs have the same session
  var idle = Number(note.dataset.idle) * 1000;
  var last = Date.now() + Number(note.dataset.left) * 1000;
  var end = 0;
  var typed = false;

  function plan() {
    end = Math.min(Date.now() + idle, last);
    typed = false;
    note.hidden = true;
  }

  function tell() {
    plan();
    if (others) {
      others.postMessage("");
    }
  }

  function goOn() {
    typed = false;
    fetch(note.dataset.stay, { credentials: "same-origin" }).then(function (answer) {
      if (answer.ok) {
        tell();
      }
    }).catch(function () {});
  }

  function look() {
    var now = Date.now();
    if (now >= end) {
      window.clearInterval(watch);
      way.submit();
    } else if (end - now <= WARNING && typed && end < last) {
      goOn();
    } else if (end - now <= WARNING && note.hidden) {
      stay.hidden = end === last;
      note.hidden = false;
    }
  }

  stay.addEventListener("click", goOn);
  window.addEventListener("input", function () { typed = true; }, { passive: true });
  if (others) {
    others.addEventListener("message", plan);
  }
  tell();
  var watch = window.setInterval(look, 5000);
})();
