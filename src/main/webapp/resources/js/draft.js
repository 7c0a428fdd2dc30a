// Keeps what is typed into a notification's form: when a field is left, and every twenty seconds while somebody types.
// Nothing is sent unless something changed since the last time, so that an open page alone keeps no session alive.
(function () {
  "use strict";

  var SECONDS = 20;
  var PAUSE = 300;
  var form = document.getElementById("followUp");
  var changed = false;
  var said = "";

  function keep() {
    if (changed && !form.dataset.submitted && window.cpisKeepDraft) {
      changed = false;
      window.cpisKeepDraft();
    }
  }

  // Screen readers hear it, the focus stays where it is.
  function tell() {
    var place = form.querySelector("[data-draft]");
    if (place && place.dataset.draft && place.dataset.draft !== said) {
      said = place.dataset.draft;
      window.cpis.say(said);
    }
  }

  if (form) {
    form.addEventListener("input", function () { changed = true; });
    form.addEventListener("change", function () {
      changed = true;
      window.setTimeout(keep, PAUSE); // the button that sends the form may be what took the focus away
    });
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", tell);
    }
    window.setInterval(keep, SECONDS * 1000);
  }
})();
