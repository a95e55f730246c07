### Stakeholders: map, list and filters.
