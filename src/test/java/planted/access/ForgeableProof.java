package planted.access;

/** A proof with an open constructor: planted. */
public class ForgeableProof {

    public ForgeableProof() {}
}
