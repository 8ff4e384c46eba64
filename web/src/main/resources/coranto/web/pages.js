// Keys for those who like them: j and k step, m marks read, s stars, / searches, ? tells. Pages need none of this.
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
  const press = (button) => (steps[at] ?? document.querySelector(".head"))?.querySelector(button)?.click();
  const dialog = (name) => {
    const box = document.createElement("dialog");
    box.setAttribute("aria-label", name);
    box.addEventListener("close", () => box.remove());
    return box;
  };
  const shut = (box) => {
    const close = document.createElement("button");
    close.textContent = "Close";
    close.addEventListener("click", () => box.close());
    return close;
  };
  const help = () => {
    const box = dialog("Keys");
    const rows = [["j", "the next one"], ["k", "the one before"],
      ["m", "mark it read"], ["s", "star it, or take the star off"], ["/", "search"], ["?", "this help"]];
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
    box.append(label, document.createElement("br"), shut(box));
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
    else if (event.key === "m") press("button[value='read']");
    else if (event.key === "s") press("button[aria-pressed]");
    else if (event.key === "/") { event.preventDefault(); document.getElementById("q")?.focus(); }
  });

  // What is marked in a list is marked where it stands; without this the page comes again.
  document.addEventListener("submit", async (event) => {
    const button = event.submitter;
    const row = button?.closest("[data-step]");
    if (!row || !event.target.matches(".marking")) return;
    event.preventDefault();
    const sent = await fetch(event.target.action, {
      method: "POST", redirect: "manual", body: new URLSearchParams(new FormData(event.target, button)),
    }).catch(() => null);
    if (sent?.type !== "opaqueredirect") { location.reload(); return; }
    if (button.value === "read") {
      const told = document.createElement("span");
      told.className = "fine";
      told.setAttribute("role", "status");
      told.textContent = "read";
      row.classList.add("read");
      row.querySelector("a")?.focus({ preventScroll: true });
      button.replaceWith(told);
    } else {
      const on = button.value === "star";
      button.value = on ? "unstar" : "star";
      button.setAttribute("aria-pressed", on);
      button.querySelector(".star").textContent = on ? "★" : "☆";
    }
  });

  // Permanent addresses in full, so that they can be copied and printed; a button that copies a citation.
  const complete = (part) => {
    for (const each of part.querySelectorAll("a.permanent")) each.textContent = each.href;
    for (const line of part.querySelectorAll("[data-copy]")) {
      const link = line.closest(".citation")?.querySelector("a.permanent");
      const copy = document.createElement("button");
      copy.type = "button";
      copy.textContent = "Copy";
      copy.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(line.textContent.trim() + (link ? ", " + link.href : ""));
          copy.textContent = "Copied";
        } catch { getSelection().selectAllChildren(line); }
      });
      line.after(copy);
    }
  };
  complete(document);

  // How to cite a sentence, in a box on the page where it stands; without this the link leads to a page of its own.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a.c");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
      const found = page.querySelector(".citation");
      if (!found) throw new Error("nothing to cite");
      const box = dialog("Cite these words");
      box.append(document.adoptNode(found), shut(box));
      complete(box);
      document.body.append(box);
      box.showModal();
    } catch { location.href = link.href; }
  });
})();
