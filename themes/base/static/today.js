// Keeps what a page says of a day true on later days, and says "open now" or "closed today", in the shop's own time.
"use strict";
{
  const MINUTE = 60000; // milliseconds
  const DAY = 1440 * MINUTE;
  const LONGEST_CHANGE = 180 * MINUTE; // clocks are never put back by more
  const FRESH = 45 * DAY; // exceptions that are entered later are not known to older pages

  const readWallClock = (zone) => {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });
    return (moment) => {
      const parts = {};
      for (const part of format.formatToParts(moment)) parts[part.type] = part.value;
      return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
    };
  };

  // Where clocks are put back, an hour comes twice: `latest` is the latest time that they have shown
  // so far, `earliest` the earliest that they are still to show. On all other days both are the time.
  const readClock = (zone) => {
    const read = readWallClock(zone);
    const moment = Math.floor(Date.now() / MINUTE) * MINUTE;
    const offset = (at) => Date.parse(`${read(at)}Z`) - at;
    const wall = read(moment);
    const now = { date: wall.slice(0, 10), time: `${wall.slice(11)}:00` };
    const listWalls = (from) => {
      const isPutBack = offset(from) > offset(from + LONGEST_CHANGE);
      return Array.from({ length: isPutBack ? LONGEST_CHANGE / MINUTE : 0 }, (_, at) => read(from + at * MINUTE));
    };
    now.latest = [wall, ...listWalls(moment - LONGEST_CHANGE)].sort().at(-1);
    now.earliest = [wall, ...listWalls(moment)].sort()[0];
    return now;
  };

  const moveDay = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

  // What holds on a day: its special hours, else the row that its weekday stands in.
  const findHours = (box, date) =>
    [...box.querySelectorAll("[data-first]")].find(
      (one) => one.dataset.first <= date && date <= one.dataset.last,
    ) || box.querySelector(`[data-weekday~="${new Date(date).getUTCDay() || 7}"]`);

  // Whether it is surely open by hours that begin on a day; those that close before they open end on the next.
  const isOpen = ({ opens, closes }, date, now) => {
    const lastDay = closes <= opens || closes === "24:00:00" ? moveDay(date, 1) : date;
    const end = `${lastDay}T${closes === "24:00:00" ? "00:00" : closes.slice(0, 5)}`;
    return `${date}T${opens.slice(0, 5)}` <= now.earliest && now.latest < end;
  };

  const showHours = (box, now) => {
    const age = Date.now() - Date.parse(box.dataset.built);
    if (age > FRESH || age < -DAY) return;
    const today = findHours(box, now.date);
    today.setAttribute("aria-current", "date");
    const eve = moveDay(now.date, -1);
    const sentences = [[eve, findHours(box, eve)], [now.date, today]].flatMap(([date, row]) =>
      [...row.querySelectorAll("[data-opens]")].map((one) => ({ one, date })),
    );
    const open = sentences.find(({ one, date }) => isOpen(one.dataset, date, now));
    for (const { one } of sentences) one.hidden = one !== open?.one;
    for (const one of today.querySelectorAll("[data-closed]")) one.hidden = Boolean(open);
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

  const clocks = {};
  for (const box of document.querySelectorAll("[data-zone]")) {
    const now = (clocks[box.dataset.zone] ??= readClock(box.dataset.zone));
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
