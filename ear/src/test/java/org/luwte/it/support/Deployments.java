/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of a test class: its package and this one, on top of the application that runs already. */
public final class Deployments {

    private static final String MODULES = String.join(
            ", ",
            "deployment.luwte.ear.ejb-module.jar",
            "org.hibernate",
            "org.infinispan.core",
            "org.infinispan.commons",
            "org.wildfly.security.elytron-base",
            "org.wildfly.security.elytron-http-oidc",
            "org.bitbucket.jose4j");

    private Deployments() {}

    /** Everything in the package of the test class. */
    public static WebArchive of(Class<?> test) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addPackage(test.getPackage())
                .addPackage(Deployments.class.getPackage())
                .addAsLibraries(library(Assertions.class), library(Awaitility.class), library(Matcher.class))
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: " + MODULES + "\n"), "MANIFEST.MF");
    }

    /** The archive that looks into the server's memory: classes of the package of {@code CacheProbe}, under this name. */
    public static WebArchive probe(Package classes, String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addPackage(classes)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.infinispan.core,"
                                + " org.infinispan.commons\n"),
                        "MANIFEST.MF");
    }

    /** The jar of a class. */
    public static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
