### The timeline: chart, task table, zoom.
