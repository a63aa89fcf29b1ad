"""The small facts that every kind of page is made of: money, durations, hours, phones, pictures."""
