/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;

/** A logout token that was taken: it is not taken again. */
@Entity
@Immutable
@Table(name = "used_logout_token")
public class UsedLogoutToken {

    @Id
    private byte[] tokenIndex;

    @Column(nullable = false, updatable = false)
    private Instant keepUntil;

    protected UsedLogoutToken() {} // for Hibernate

    public static UsedLogoutToken of(byte[] tokenIndex, Instant keepUntil) {
        var used = new UsedLogoutToken();
        used.tokenIndex = tokenIndex.clone();
        used.keepUntil = keepUntil;
        return used;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsedLogoutToken used && Arrays.equals(tokenIndex, used.tokenIndex);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokenIndex);
    }

    @Override
    public String toString() {
        return "UsedLogoutToken";
    }
}
