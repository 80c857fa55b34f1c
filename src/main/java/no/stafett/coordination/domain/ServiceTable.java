package no.stafett.coordination.domain;

import java.util.List;
import java.util.Optional;
import no.stafett.coordination.ServiceId;

/** The rows that hold on a day, in the order they stand. */
public record ServiceTable(List<ServiceRow> rows) {

    public ServiceTable {
        rows = List.copyOf(rows);
    }

    public Optional<ServiceRow> row(ServiceId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public List<ServiceRow> rows(List<ServiceId> ids) {
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }
}
