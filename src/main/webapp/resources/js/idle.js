// Warns two minutes before an idle session ends, and signs out when it does. All tabs share one clock: the time of the
// last answer from the portal, which is when the server's own clock began.
(function () {
  "use strict";

  var SEEN = "cpis.seen";
  var WARNING_SECONDS = 120;
  var dialog = document.getElementById("idle");
  var end = Number(dialog.dataset.end);

  function answered() {
    window.localStorage.setItem(SEEN, String(Date.now()));
  }

  function left() {
    return end - Math.floor((Date.now() - Number(window.localStorage.getItem(SEEN))) / 1000);
  }

  function stay() {
    window.fetch(dialog.dataset.stay, { method: "POST", credentials: "same-origin" }).then(function (answer) {
      if (answer.status === 204) {
        answered();
        dialog.close();
      } else {
        window.location.reload();
      }
    });
  }

  function leave() {
    window.clearInterval(clock);
    document.querySelector("form[action$='/logout']").submit();
  }

  // Once a second for the eye; screen readers hear it when the dialog opens and at the half minutes.
  function tell(seconds) {
    var minutes = Math.ceil(seconds / 60);
    document.getElementById("idle-left").textContent =
        minutes > 1 ? dialog.dataset.left.replace("{0}", minutes) : dialog.dataset.last.replace("{0}", seconds);
    if (!dialog.open) {
      dialog.showModal();
    } else if (seconds % 30 === 0) {
      window.cpis.say(document.getElementById("idle-left").textContent);
    }
  }

  function look() {
    var seconds = left();
    if (seconds <= 0) {
      leave();
    } else if (seconds <= WARNING_SECONDS) {
      tell(seconds);
    } else if (dialog.open) { // answered in another tab
      dialog.close();
    }
  }

  answered();
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", answered);
  }
  dialog.addEventListener("cancel", function (event) {
    event.preventDefault();
    stay();
  });
  document.getElementById("idle-stay").addEventListener("click", stay);
  var clock = window.setInterval(look, 1000);
})();
