### The overview: what needs attention, whom to talk to next.
