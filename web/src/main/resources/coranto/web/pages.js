// Keys for those who like them: j and k step, / searches, ? tells. Pages need none of this.
(() => {
  "use strict";
  const steps = [...document.querySelectorAll("[data-step]")];
  let at = -1;
  const off = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } };
  const step = (by) => {
    if (!steps.length) return;
    steps[at]?.classList.remove("at");
    at = Math.min(steps.length - 1, Math.max(0, at + by));
    const here = steps[at];
    here.classList.add("at");
    here.scrollIntoView({ block: "nearest" });
    here.querySelector("a")?.focus({ preventScroll: true });
  };
  const help = () => {
    const box = document.createElement("dialog");
    box.setAttribute("aria-label", "Keys");
    const rows = [["j", "the next one"], ["k", "the one before"], ["/", "search"], ["?", "this help"]];
    for (const [key, what] of rows) {
      const line = document.createElement("p");
      const cap = document.createElement("kbd");
      cap.textContent = key;
      line.append(cap, " " + what);
      box.append(line);
    }
    const label = document.createElement("label");
    const check = document.createElement("input");
    check.type = "checkbox";
    check.checked = !off();
    check.addEventListener("change", () => {
      try { localStorage.setItem("keys", check.checked ? "on" : "off"); } catch { /* not kept, then */ }
    });
    label.append(check, " these keys are on");
    const close = document.createElement("button");
    close.textContent = "Close";
    close.addEventListener("click", () => box.close());
    box.append(label, document.createElement("br"), close);
    box.addEventListener("close", () => box.remove());
    document.body.append(box);
    box.showModal();
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "?") { event.preventDefault(); help(); return; }
    if (off()) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") { event.preventDefault(); document.getElementById("q")?.focus(); }
  });
})();
