# The network of the plan (precedence diagram).

network-name = Network of the plan
network-title = { $n ->
    [one] One open task has no room to slip before the end on { $date }
   *[other] { $n } open tasks have no room to slip before the end on { $date }
}
network-title-none = Every open task can slip a little before the end on { $date }
network-title-empty = No task yet
network-empty = A plan has a network as soon as it has tasks
network-drawn = { $n ->
    [one] { $n } linked task
   *[other] { $n } linked tasks
}, { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
}, { $links ->
    [one] { $links } dependency
   *[other] { $links } dependencies
}
network-alone = { $n ->
    [one] { $n } task without dependencies
   *[other] { $n } tasks without dependencies
}
network-zoom-fit = Show all
network-zoom-in = Nearer
network-zoom-out = Further away
network-critical = A slip of this task moves the end
network-slack = Can slip by { $time } without moving the end
network-slack-negative = Is { $time } too late for a date that must be kept
network-pages = Page of the plan
network-page-timeline = Timeline
network-page-network = Network
network-page-month = Calendar
