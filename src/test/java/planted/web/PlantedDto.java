package planted.web;

import org.springframework.transaction.annotation.Transactional;

/** A page with a forbidden name that knows SQL and opens a transaction: planted. */
@Transactional
public class PlantedDto {

    planted.sql.PlantedStore store;
}
