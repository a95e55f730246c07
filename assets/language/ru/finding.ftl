### Warnings: what was found, the evidence, what to do.
