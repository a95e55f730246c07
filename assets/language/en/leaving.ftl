### What leaves for a client, and what is kept of it.

leaving-leaves = Leaves: { $what }
leaving-frame-alone = only the frame of the engagement
leaving-people = Named: { $list }
leaving-nobody = Nobody is named
leaving-event = Client copy released by { $who }
leaving-title = Client copy
leaving-ending = -client.entente
leaving-text = A file with this and nothing else: what is marked for the client, without what is ours in it. It can be opened, and nothing in it is hidden.
leaving-kept = Who released it, when, and how much stays here as an internal event
leaving-choose = Choose where…
leaving-more = and { $n } more
leaving-own = This is your own file: a client copy written over it would take all that is yours away. Choose another name.
leaving-written = Client copy written: { $file }
leaving-stopped = Stopped; nothing was written
leaving-field = Field
leaving-agenda-with = With { $people }
leaving-agenda-due = Due: { $what }
leaving-agenda-expected-by = { $who } expects: { $what }
leaving-agenda-expected-of = Expected of { $who }: { $what }
