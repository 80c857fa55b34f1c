package planted.modules.one;

import planted.modules.two.inside.Secret;

/** Reaches into its neighbour. */
public class Burglar {

    Secret loot = new Secret();
}
