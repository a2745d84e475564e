"use strict";
(() => {
  // Filters over the events that stand in the page. What is filtered by stands in the address, so that a view can be sent.
  const form = document.getElementById("dl-filters");
  if (!form) return;
  const index = JSON.parse(document.getElementById("dl-index").textContent);
  const count = document.getElementById("dl-count");
  const opener = document.getElementById("dl-open");
  const drawing = document.getElementById("dl-drawing");
  const fields = [...form.elements].filter((field) => field.name);
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const number = (value) => value.toLocaleString("en");
  const names = index.names.map(plain);
  const events = index.events.map((event) => {
    const element = document.getElementById(event.id);
    return { ...event, element, month: element.closest(".month"), mark: null, words: null };
  });
  for (const mark of drawing ? drawing.querySelectorAll("a[data-n]") : []) events[mark.dataset.n].mark = mark;
  const months = [...document.querySelectorAll("#dl-events .month")];
  const years = [...document.querySelectorAll("#dl-events .year")].map((section) => {
    const link = document.querySelector(`nav a[href="#${section.id}"]`);
    return { section, item: link?.parentElement, size: link?.nextElementSibling };
  });

  const wordsOf = (event) =>
    (event.words ??= plain([...event.element.querySelectorAll("[data-find]")].map((part) => part.textContent).join(" ")));

  // A year, a month or a day, as its first or its last day in the form that compares as a text; "" for anything else.
  const day = (text, last) => {
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return "";
    return text + (last ? "-12-31" : "-01-01").slice(text.length - 4);
  };

  const test = (wanted) => {
    const words = plain(wanted.q || "").split(/\s+/).filter(Boolean);
    const who = plain((wanted.who || "").trim());
    const exact = names.includes(who);
    const source = wanted.source ? index.names.indexOf(wanted.source) : null;
    const from = day(wanted.from || "", false), to = day(wanted.to || "", true);
    return (event) =>
      (!wanted.type || event.type === wanted.type || event.class === wanted.type) &&
      (!wanted.status || event.status === wanted.status) &&
      (source === null || event.by.includes(source)) &&
      (!who || event.who.some((n) => (exact ? names[n] === who : names[n].includes(who)))) &&
      ((!from && !to) || ((event.from || event.to) && (!from || !event.to || event.to >= from) && (!to || !event.from || event.from <= to))) &&
      words.every((word) => wordsOf(event).includes(word));
  };

  const wanted = () => Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]).filter(([, value]) => value));

  const apply = () => {
    const now = wanted();
    const filtered = Object.keys(now).length > 0;
    const hit = test(now);
    const sizes = new Map();
    let hits = 0;
    for (const event of events) {
      const shown = hit(event);
      event.element.hidden = !shown;
      event.mark?.classList.toggle("off", !shown);
      if (shown) {
        hits += 1;
        for (const section of [event.month, event.month.parentElement]) sizes.set(section, (sizes.get(section) ?? 0) + 1);
      }
    }
    for (const month of months) month.hidden = !sizes.has(month);
    for (const { section, item, size } of years) {
      section.hidden = !sizes.has(section);
      if (!item) continue;
      item.hidden = section.hidden;
      size.textContent = number(sizes.get(section) ?? 0);
    }
    count.classList.toggle("all", !filtered);
    const all = number(events.length);
    count.textContent = filtered ? `${number(hits)} of ${all} events shown` : `All ${all} events shown`;
    return now;
  };

  const write = (now) => {
    const address = new URLSearchParams(now).toString();
    history.replaceState(null, "", address ? `#${address}` : location.pathname + location.search);
  };

  const show = (id) => {
    const event = events.find((one) => one.id === id);
    if (!event) return;
    if (event.element.hidden) {
      for (const field of fields) field.value = "";
      apply();
    }
    event.element.querySelector("details").open = true;
    event.element.scrollIntoView({ block: "start" });
  };

  const read = () => {
    const address = location.hash.slice(1);
    if (address && !address.includes("=")) return show(decodeURIComponent(address));
    const given = new URLSearchParams(address);
    for (const field of fields) field.value = given.get(field.name) ?? "";
    apply();
  };

  const change = () => write(apply());
  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(change));
  addEventListener("hashchange", read);

  opener.addEventListener("click", () => {
    const open = opener.textContent === "Open all";
    for (const event of events) if (!event.element.hidden) event.element.querySelector("details").open = open;
    opener.textContent = open ? "Close all" : "Open all";
  });

  // Drawing a stretch in the overview sets the period, by months.
  const brush = () => {
    const shade = document.getElementById("dl-brush");
    const [first, last] = index.period.map((text) => Date.parse(text));
    let start = null;
    const at = (event) => {
      const box = drawing.getBoundingClientRect();
      return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    };
    const month = (share) => new Date(first + share * (last - first)).toISOString().slice(0, 7);
    const paint = (one, other) => {
      shade.setAttribute("x", `${100 * Math.min(one, other)}%`);
      shade.setAttribute("width", `${100 * Math.abs(one - other)}%`);
    };
    drawing.classList.add("brush");
    drawing.addEventListener("dragstart", (event) => event.preventDefault());
    drawing.addEventListener("pointerdown", (event) => { if (event.button === 0) start = at(event); });
    addEventListener("pointermove", (event) => { if (start !== null) paint(start, at(event)); });
    addEventListener("pointercancel", () => { start = null; paint(0, 0); });
    addEventListener("pointerup", (event) => {
      if (start === null) return;
      const [low, high] = [start, at(event)].sort((a, b) => a - b);
      start = null;
      paint(0, 0);
      if (high - low < 0.01) return;
      form.elements.from.value = month(low);
      form.elements.to.value = month(high);
      drawing.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
      setTimeout(change);
    });
  };

  form.hidden = false;
  document.getElementById("dl-tools").hidden = false;
  if (drawing) brush();
  read();
})();
