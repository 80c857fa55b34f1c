package planted.modules.two;

/** The shop window of the second module. */
public class Two {}
