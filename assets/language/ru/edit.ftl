### Names of undo steps.
