### What is wrong with a workspace.
