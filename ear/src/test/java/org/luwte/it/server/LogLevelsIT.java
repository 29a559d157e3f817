/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.it.support.Deployments;

/** Statements, their values, tokens and requests never reach the log (privacy-safety.md K-14). */
@ArquillianTest
class LogLevelsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LogLevelsIT.class);
    }

    @Test
    void whatCouldTellValuesIsSilent() {
        for (String talkative : List.of(
                "org.hibernate.SQL",
                "org.hibernate.orm.jdbc.bind",
                "org.hibernate.orm.jdbc.extract",
                "org.hibernate.type.descriptor.sql",
                "org.postgresql",
                "org.wildfly.security",
                "io.undertow.request.dump")) {
            assertThat(Logger.getLogger(talkative).isLoggable(Level.FINE))
                    .as(talkative)
                    .isFalse();
        }
    }

    @Test
    void levelsOfStatementsAndValuesAreLocked() {
        // A level of their own holds whatever is set above them.
        for (String locked : List.of(
                "org.hibernate.SQL",
                "org.hibernate.orm.jdbc.bind",
                "org.hibernate.orm.jdbc.extract",
                "org.postgresql")) {
            assertThat(Logger.getLogger(locked).getLevel()).as(locked).isNotNull();
        }
    }
}
