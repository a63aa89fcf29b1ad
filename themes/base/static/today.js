// Marks today's row and says "open now", in the shop's own time; silent when it is not sure.
"use strict";
{
  const FRESH = 45 * 86400000; // older pages may be wrong
  const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

  const clock = (zone) => {
    const said = {};
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });
    for (const part of format.formatToParts(new Date())) said[part.type] = part.value;
    return {
      date: `${said.year}-${said.month}-${said.day}`,
      weekday: WEEK.indexOf(said.weekday) + 1,
      time: `${said.hour}:${said.minute}:00`,
    };
  };

  const hours = (box, now) => {
    const { built, except } = box.dataset;
    if (Date.now() - Date.parse(built) > FRESH) return;
    for (const run of except.split(" ").filter(Boolean)) {
      const [first, last] = run.split("/");
      if (first <= now.date && now.date <= last) return;
    }
    const row = box.querySelector(`[data-weekday="${now.weekday}"]`);
    row.setAttribute("aria-current", "date");
    for (const one of row.querySelectorAll("[data-opens]")) {
      one.hidden = now.time < one.dataset.opens || now.time >= one.dataset.closes;
    }
  };

  const delivery = (box, now) => {
    const rows = [...box.querySelectorAll(`[data-date="${now.date}"]`)];
    const late = now.time >= box.dataset.cutoff ? "yes" : "no";
    const row = rows.find((one) => one.dataset.late === late) || (rows.length === 1 && rows[0]);
    if (!row) return;
    row.setAttribute("aria-current", "date");
    row.hidden = false;
    for (const one of box.querySelectorAll("[data-otherwise]")) one.hidden = true;
  };

  for (const box of document.querySelectorAll("[data-zone]")) {
    const now = clock(box.dataset.zone);
    if (box.dataset.cutoff) delivery(box, now);
    else hours(box, now);
  }
}
