// A file leaves without a new page: the list looks once more then, so that it says what has become of the file.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    if (event.target.closest(".cp-take") && window.PF) {
      window.PF("reportsLook").start(); // it stops by itself when nothing is on its way
    }
  });
})();
