package planted.modules;

/** A house of two modules, where one reaches into the other: planted, so that the test can be seen to bite. */
@org.springframework.modulith.Modulithic
public class PlantedHouse {}
