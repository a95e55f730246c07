### The two managers: objective, activities, authority, measure of success.
