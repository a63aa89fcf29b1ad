// Keeps what a page says of a day true on later days, and says "open now", in the shop's own time.
"use strict";
{
  const DAY = 86400000; // milliseconds
  const FRESH = 45 * DAY; // exceptions that are entered later are not known to older pages
  const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

  const readClock = (zone) => {
    const parts = {};
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });
    for (const part of format.formatToParts(new Date())) parts[part.type] = part.value;
    const date = `${parts.year}-${parts.month}-${parts.day}`;
    return {
      date,
      weekday: WEEK.indexOf(parts.weekday) + 1,
      before: new Date(Date.parse(date) - DAY).toISOString().slice(0, 10),
      time: `${parts.hour}:${parts.minute}:00`,
    };
  };

  // What holds on a day: its special hours, else the row of its weekday.
  const findHours = (box, date, weekday) =>
    [...box.querySelectorAll("[data-first]")].find(
      (one) => one.dataset.first <= date && date <= one.dataset.last,
    ) || box.querySelector(`[data-weekday="${weekday}"]`);

  const showHours = (box, now) => {
    if (Date.now() - Date.parse(box.dataset.built) > FRESH) return;
    const today = findHours(box, now.date, now.weekday);
    const yesterday = findHours(box, now.before, now.weekday === 1 ? 7 : now.weekday - 1);
    today.setAttribute("aria-current", "date");
    for (const one of today.querySelectorAll("[data-opens]")) {
      const { opens, closes } = one.dataset;
      one.hidden = now.time < opens || (opens < closes && now.time >= closes);
    }
    for (const one of yesterday.querySelectorAll("[data-opens]")) {
      const { opens, closes } = one.dataset;
      if (closes <= opens && now.time < closes) one.hidden = false;
    }
  };

  const showDelivery = (box, now) => {
    const rows = [...box.querySelectorAll(`[data-date="${now.date}"]`)];
    const late = now.time >= box.dataset.cutoff ? "yes" : "no";
    const row = rows.find((one) => one.dataset.late === late) || (rows.length === 1 && rows[0]);
    for (const one of box.querySelectorAll("[data-otherwise]")) {
      one.hidden = Boolean(row) || one.dataset.until < now.date;
      for (const other of box.querySelectorAll("[data-outdated]")) other.hidden = Boolean(row) || !one.hidden;
    }
    if (!row) return;
    row.setAttribute("aria-current", "date");
    row.hidden = false;
  };

  for (const box of document.querySelectorAll("[data-zone]")) {
    const now = readClock(box.dataset.zone);
    if (box.dataset.cutoff) showDelivery(box, now);
    else if (box.dataset.built) showHours(box, now);
    for (const one of box.querySelectorAll("[data-until]")) {
      if (one.dataset.until < now.date) one.hidden = true;
    }
    for (const one of box.querySelectorAll("[data-after]")) {
      if (one.dataset.after < now.date) one.hidden = false;
    }
  }
}
