package planted.modules.two.inside;

/** Inside a module, not meant for others. */
public class Secret {}
