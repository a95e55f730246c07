### Names of records, of their fields and of the values of their fields.
