// Says that new notifications have come in, without moving a row, and when nobody watches for them any more. Reads
// server-sent events by hand: without the cookie, so that a page that lies open keeps no session alive, and with the list's
// token where no log writes it down. Any node answers it.
(function () {
  "use strict";

  var FIRST_WAIT = 1000;
  var LONGEST_WAIT = 15000;
  var PATIENCE = 5; // failures in a row, about half a minute, before the page says so
  var failures = 0;
  var count = 0;
  var over = false;
  var wait = FIRST_WAIT;
  var asked = null;
  var reading = null;
  var timer = null;

  function place() {
    return document.getElementById("arrived");
  }

  function tell() {
    var here = place();
    var text = count === 1 ? here.dataset.one : count < 100 ? here.dataset.some.replace("{0}", count) : here.dataset.many;
    here.querySelector(".cp-news__text").textContent = text;
    here.querySelector(".cp-news").hidden = false;
  }

  function hear(message) {
    if (message.indexOf("data:") === 0) {
      count = Number(message.substring(5));
      tell();
    }
  }

  // Once: a reader hears it when the words come in, not again each time that they stand there.
  function watched(yes) {
    var notice = document.querySelector("#unwatched .cp-news");
    if (notice.hidden !== yes) {
      notice.querySelector(".cp-news__text").textContent = yes ? "" : notice.parentNode.dataset.text;
      notice.hidden = yes;
    }
  }

  function again(mine) {
    if (reading === mine) {
      failures += 1;
      watched(failures < PATIENCE);
      timer = window.setTimeout(listen, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  function read(stream, mine) {
    var decoder = new TextDecoder();
    var rest = "";
    function next(part) {
      if (part.done) {
        again(mine);
        return undefined;
      }
      wait = FIRST_WAIT;
      failures = 0;
      watched(true);
      var messages = (rest + decoder.decode(part.value, { stream: true })).split("\n\n");
      rest = messages.pop();
      messages.forEach(hear);
      return stream.read().then(next);
    }
    return stream.read().then(next);
  }

  // Where the list is not open any more (signed out, another role) there is nothing to wait for.
  function end() {
    over = true;
    watched(false);
  }

  function listen() {
    var mine = new AbortController();
    stop();
    reading = mine;
    asked = place().dataset.list;
    window.fetch(place().dataset.news, {
      credentials: "omit", cache: "no-store", headers: { "X-List": asked }, signal: mine.signal
    }).then(function (answer) {
      if (answer.status === 200) {
        return read(answer.body.getReader(), mine);
      }
      if (answer.status !== 401) { // a node that is just starting knows no page yet: 404
        again(mine);
      } else if (reading === mine) {
        end();
      }
      return undefined;
    }).catch(function () { again(mine); });
  }

  function stop() {
    window.clearTimeout(timer);
    if (reading) {
      var old = reading;
      reading = null;
      old.abort();
    }
  }

  // The list was read anew; or only the place was drawn anew, and says what it said.
  function follow() {
    if (!place() || !place().dataset.list) {
      return;
    }
    if (place().dataset.list !== asked) {
      wait = FIRST_WAIT;
      failures = 0;
      count = 0;
      over = false;
      watched(true);
      listen();
    } else if (count > 0) {
      tell();
    }
  }

  document.querySelectorAll("details .cp-group--error").forEach(function (group) {
    group.closest("details").open = true;
  });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(follow, 0); });
  }
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && place() && !over) {
      listen();
    }
  });
  follow();
})();
