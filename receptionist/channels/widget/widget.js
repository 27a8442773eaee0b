/* The tag a company embeds: finds its own key and server, loads the rest and puts the chat on the page. It knows nothing
   of what is said there.

   <script src="https://host/widget.js" data-key="WIDGET_KEY" data-language="en" async></script>
   data-language is optional; data-open="true" opens the panel at once. */
(() => {
  const tag = document.currentScript || document.querySelector("script[data-key][src*='widget.js']");
  const key = tag && tag.dataset.key;
  if (!key) {
    console.error("receptionist: the script tag has no data-key");
    return;
  }
  const server = new URL(tag.src).origin;

  const chosenLanguage = (config) => {
    const wishes = [tag.dataset.language, ...(navigator.languages || [])];
    const wanted = wishes.filter(Boolean).map((wish) => wish.slice(0, 2).toLowerCase());
    return wanted.find((language) => config.languages.includes(language)) || config.language;
  };

  const start = async () => {
    const answer = await fetch(`${server}/api/v1/widget/${encodeURIComponent(key)}`);
    if (!answer.ok) {
      console.error(`receptionist: no company has the key "${key}" (${answer.status})`);
      return;
    }
    const config = await answer.json();
    const part = (name) => `${server}/widget/${name}`;
    const [chat, panel, css] = await Promise.all([
      import(part("chat.js")),
      import(part("panel.js")),
      fetch(part("widget.css")).then((sheet) => sheet.text()),
    ]);
    const conversation = new chat.Chat({ server, key, language: chosenLanguage(config) });
    const shown = new panel.Panel({ server, key, config, css, conversation, part });
    document.body.append(shown.host);
    if (tag.dataset.open === "true" || conversation.wasOpen) shown.open();
  };

  // A page that is offline at load gets its chat once the network is back.
  const attempt = () => start().catch(() => window.addEventListener("online", attempt, { once: true }));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", attempt, { once: true });
  else attempt();
})();
