### What is said of problems of the project scheduling library that cannot be scheduled.

psplib-other = It is no scheduling problem of PSPLIB (.sm)
psplib-modes = Its activities have several modes; only single-mode problems are scheduled
psplib-large = It is larger than what is scheduled here
psplib-line = Line { $line } does not say what belongs there
psplib-circle = Activity { $activity } waits for itself: the order closes a circle
psplib-too-much = Activity { $activity } needs more of resource { $resource } than there is
