"""Reads a calendar file with an independent library and prints each event as a line of JSON.

Wants the PyPI package `icalendar`, of the version in `requirements.txt`.
Use: `python calendar_check.py FILE`. Ends with 1 and a sentence when the file does not hold.
"""

import datetime
import json
import re
import sys

from icalendar import Calendar


def check(data: bytes) -> list[dict]:
    text = data.decode("utf-8")
    assert text.endswith("END:VCALENDAR\r\n"), "the file does not end as it should"
    assert "\n" not in text.replace("\r\n", ""), "a line ends with a line feed only"
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text), "a control character"
    longest = max(len(line.encode()) for line in text.split("\r\n"))
    assert longest <= 75, f"a line of {longest} octets"
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"], "no version or maker"
    assert calendar["METHOD"] == "PUBLISH", "another method than publish"
    seen, events = set(), []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        uid, start, end = str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt
        assert uid and uid not in seen, f"no id, or one that stands twice: {uid}"
        seen.add(uid)
        for day in (start, end):
            assert type(day) is datetime.date, f"{uid} has a time"
        assert start < end, f"{uid} takes no day"
        assert event["DTSTAMP"].dt.utcoffset() == datetime.timedelta(0), f"{uid} has no stamp in UTC"
        assert event["TRANSP"] == "TRANSPARENT", f"{uid} keeps people busy"
        events.append(
            {
                "uid": uid,
                "dtstart": start.isoformat(),
                "dtend": end.isoformat(),
                "summary": str(event["SUMMARY"]),
                "description": str(event.get("DESCRIPTION", "")),
                "location": str(event.get("LOCATION", "")),
                "status": str(event.get("STATUS", "")),
                "sequence": int(event.get("SEQUENCE", 0)),
            }
        )
    return events


if __name__ == "__main__":
    try:
        with open(sys.argv[1], "rb") as file:
            found = check(file.read())
    except (AssertionError, ValueError, KeyError) as problem:
        sys.exit(f"{sys.argv[1]}: {problem}")
    for line in found:
        print(json.dumps(line, ensure_ascii=False))
