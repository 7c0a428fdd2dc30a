// A file leaves without a new page: the list looks again until it says what has become of the file.
(function () {
  "use strict";

  var SECONDS = 5;
  var LOOKS = 12;

  function look(id, left) {
    if (left > 0 && document.getElementById(id) && window.PF) {
      window.PF("reportsLook").start(); // it stops by itself when nothing is on its way
      window.setTimeout(function () { look(id, left - 1); }, SECONDS * 1000);
    }
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".cp-take");
    if (button) {
      look(button.id, LOOKS);
    }
  });
})();
