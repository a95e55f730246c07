### Pulse: satisfaction and engagement over time.
