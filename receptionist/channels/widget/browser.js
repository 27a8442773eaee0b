/* What the chat needs of the browser: requests that never throw, ids, and a store that may be missing. */

const ANSWER_SECONDS = 15;

/** ``{ok, status, body, detail, retryAfter}``; status 0 when there was no answer. */
export async function ask(address, { method, token, body }) {
  const headers = body ? { "Content-Type": "application/json" } : {};
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    const signal = AbortSignal.timeout ? AbortSignal.timeout(ANSWER_SECONDS * 1000) : undefined;
    const answer = await fetch(address, { method, headers, signal, body: body && JSON.stringify(body) });
    const content = await answer.json().catch(() => ({}));
    const retryAfter = Number(answer.headers.get("Retry-After")) || 0;
    return { ok: answer.ok, status: answer.status, body: content, detail: content.detail || "", retryAfter };
  } catch {
    return { ok: false, status: 0, body: {}, detail: "", retryAfter: 0 };
  }
}

/** An id that is unlikely to come twice; crypto.randomUUID is missing on pages that are not secure. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** sessionStorage: outlives a reload, not the tab, so that the next person at a shared computer sees nothing. */
export function browserStorage() {
  try {
    window.sessionStorage.getItem("receptionist");
    return window.sessionStorage;
  } catch {
    const memory = new Map();
    return { getItem: (name) => memory.get(name) ?? null, setItem: (name, value) => memory.set(name, value) };
  }
}
