-- Whom coordinators chose for what no rule decides: the units most likely first.
CREATE INDEX ticket_chosen ON ticket (coalesce(category, ''), coalesce(community, ''), unit)
    WHERE rule IN ('coordinator', 'leader');
