/* What the pages do beyond links and forms: live events, toasts, copying, the browser's time zone. All of it is extra:
   every page works without. */
(() => {
  const announce = (text, href, seconds = 6) => {
    const shelf = document.querySelector(".toasts");
    if (!shelf) return;
    const toast = document.createElement("div");
    toast.className = "toast";
    const content = document.createElement(href ? "a" : "span");
    content.textContent = text;
    if (href) content.href = href;
    toast.append(content);
    shelf.append(toast);
    setTimeout(() => toast.remove(), seconds * 1000);
  };

  const changedHere = new Set(); // ids of rows
  document.body.addEventListener("htmx:beforeRequest", ({ detail }) => {
    const row = /^\/portal\/(?:messages|gaps)\/([0-9a-f-]{36})\//.exec(detail.pathInfo.requestPath);
    if (row) changedHere.add(row[1]);
  });

  // Live: each event of the tenant becomes "live:<kind>" on the body, where htmx's triggers wait for it.
  const body = document.body;
  if (body.dataset.live && window.EventSource) {
    const events = new EventSource(body.dataset.live);
    let lost = false;
    events.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      htmx.trigger(body, `live:${event.kind}`, event);
      // A change made on this page is drawn by its own answer; drawing the list anew would take its "Undo" away.
      if (!changedHere.has(event.id)) htmx.trigger(body, `live:${event.kind}-new`, event);
      if (event.kind === "message" && event.id && !event.changed) announce("A new message has arrived.", `/portal/messages/${event.id}`);
      if (event.kind === "ring") announce(`Somebody is asking for ${event.to}. Open the conversation`, `/portal/conversations/${event.id}`, 45);
    };
    events.onerror = () => (lost = true);
    events.onopen = () => {
      if (lost) for (const kind of ["message", "message-new", "conversation", "gap", "gap-new", "mail"]) htmx.trigger(body, `live:${kind}`, {});
      lost = false;
    };
    window.addEventListener("pagehide", () => events.close());
  }

  body.addEventListener("htmx:responseError", ({ detail }) => {
    const texts = { 403: "You may not do that, or this page is too old. Please reload it.", 404: "That is no longer there." };
    announce(texts[detail.xhr.status] || "That did not work. Please try again.");
  });
  body.addEventListener("htmx:sendError", () => announce("No connection. Please try again."));

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy]");
    if (!button) return;
    const text = document.querySelector(button.dataset.copy).textContent.trim();
    await navigator.clipboard.writeText(text);
    announce("Copied.");
  });

  // Enter sends in the staff's chat line, as it does for the caller.
  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("[data-enter-sends]");
    if (!field || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim()) field.form.requestSubmit();
  });
  body.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.successful && detail.elt.matches?.("form[data-clear]")) detail.elt.reset();
  });

  const zone = document.querySelector("input[data-timezone]");
  if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";

  // Whoever reads a running conversation's end goes on reading it there.
  const transcript = document.getElementById("transcript");
  let atEnd = false;
  transcript?.addEventListener("htmx:beforeSwap", () => {
    atEnd = window.innerHeight + window.scrollY > document.body.scrollHeight - 200;
  });
  transcript?.addEventListener("htmx:afterSettle", () => {
    if (atEnd) window.scrollTo({ top: document.body.scrollHeight });
  });
})();
