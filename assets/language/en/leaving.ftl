### What leaves for a client, and what is kept of it.

leaving-leaves = Leaves: { $what }
leaving-frame-alone = only the frame of the engagement
leaving-people = Named: { $list }
leaving-nobody = Nobody is named
leaving-event = Client copy released by { $who }
