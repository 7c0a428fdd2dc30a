// Small helps of the page frame. Runs under a strict CSP: no inline handlers, no eval.
(function () {
  "use strict";

  var errorPrefix = "Error: ";

  // Focus goes to a summary once: what is kept or told while somebody goes on typing must not take the focus away.
  function showErrors() {
    var summary = document.querySelector("[data-error-summary]");
    var marked = document.title.indexOf(errorPrefix) === 0;
    if (summary && !marked) {
      document.title = errorPrefix + document.title;
    } else if (!summary && marked) {
      document.title = document.title.substring(errorPrefix.length);
    }
    if (summary && !summary.dataset.shown) {
      summary.dataset.shown = "true";
      summary.focus();
    }
  }

  // A link may name a group (radios, dates): focus its first control.
  function focusField(event) {
    var link = event.target.closest("[data-error-summary] a[href^='#']");
    var field = link && document.getElementById(decodeURIComponent(link.hash.substring(1)));
    if (field) {
      var control = field.matches("input, select, textarea") ? field : field.querySelector("input, select, textarea");
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      (control || field).focus();
    }
  }

  // A second submit of the same form while the first is on its way is ignored. Ajax never fires this event.
  function submitOnce(event) {
    var form = event.target;
    if (form.dataset.submitted) {
      event.preventDefault();
    } else if (!event.defaultPrevented) {
      form.dataset.submitted = "true";
    }
  }

  function forgetSubmits() {
    document.querySelectorAll("form[data-submitted]").forEach(function (form) {
      delete form.dataset.submitted;
    });
  }

  function click(event) {
    focusField(event);
    if (event.target.closest("[data-print]")) {
      window.print();
    }
    var theme = event.target.closest("[data-theme-set]");
    if (theme) {
      document.documentElement.dataset.theme = theme.dataset.themeSet;
    }
  }

  // A file on its way by Ajax moves the bar of its form.
  function watchTransfer(options) {
    var bar = document.querySelector("[data-transfer]");
    if (bar && options.data instanceof window.FormData) {
      options.xhr = function () {
        var request = new window.XMLHttpRequest();
        request.upload.addEventListener("progress", function (event) {
          bar.hidden = false;
          bar.max = event.total;
          bar.value = event.loaded;
        });
        window.cpis.say(bar.dataset.transfer);
        return request;
      };
    }
  }

  function stampPrint() {
    var now = new Date().toLocaleString("en-GB", {
      day: "2-digit", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
      timeZone: "Europe/London", timeZoneName: "short"
    });
    document.querySelectorAll("[data-print-time]").forEach(function (place) {
      place.textContent = now;
    });
  }

  // The portal has recorded that this page is to be printed.
  function printRecorded() {
    if (document.querySelector("[data-print-now]")) {
      window.print();
    }
  }

  // A search that has to wait is made again by itself, unless somebody begins to type another one.
  function clickAfterWait() {
    var place = document.querySelector("[data-click-after]");
    if (place) {
      var timer = window.setTimeout(function () {
        place.querySelector("button").click();
      }, Number(place.dataset.clickAfter) * 1000);
      document.addEventListener("input", function () { window.clearTimeout(timer); });
    }
  }

  // For pages: tell screen readers something without moving the focus.
  window.cpis = {
    say: function (text) {
      document.getElementById("live").textContent = text;
    }
  };

  document.addEventListener("click", click);
  document.addEventListener("submit", submitOnce);
  window.addEventListener("pageshow", forgetSubmits);
  window.addEventListener("beforeprint", stampPrint);
  window.addEventListener("load", printRecorded);
  window.addEventListener("load", clickAfterWait);
  if (window.jQuery) {
    window.jQuery.ajaxPrefilter(watchTransfer);
    window.jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(showErrors, 0); });
  }
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", showErrors);
  } else {
    showErrors();
  }
})();
