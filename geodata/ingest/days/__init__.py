"""The forms in which days are named: dates, months, years, wars, weekdays and counted time."""
