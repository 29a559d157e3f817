/* SPDX-License-Identifier: EUPL-1.2
   Quiet mode (privacy-safety.md U-06): after a minute without a key or a touch the page is blurred; any key or touch brings it back,
   and does nothing else, because nobody sees what it would do. */
(function () {
  "use strict";

  var REST = 60000; // in milliseconds
  var root = document.documentElement;
  var note = document.querySelector("#resting > p");
  var timer = 0;

  function rest() {
    root.classList.add("resting");
    note.hidden = false;
  }

  function wake() {
    window.clearTimeout(timer);
    root.classList.remove("resting");
    note.hidden = true;
    timer = window.setTimeout(rest, REST);
  }

  window.addEventListener("keydown", function (event) {
    if (!note.hidden && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
    }
    wake();
  }, { capture: true });
  // A touch meets the note, which covers all but the exit. It goes when the touch has ended: else that would meet what lies below.
  ["click", "wheel", "touchmove", "scroll", "input"].forEach(function (kind) {
    window.addEventListener(kind, wake, { capture: true, passive: true });
  });
  wake();
})();
