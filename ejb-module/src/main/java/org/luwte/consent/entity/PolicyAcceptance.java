/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.luwte.consent.PolicyAcceptanceId;
import org.luwte.identity.MemberId;

/** That a member accepted one version of a policy, in the words of one language (privacy-safety.md C.1, C-02). */
@Entity
@Immutable
@Table(name = "policy_acceptance")
public class PolicyAcceptance {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private byte[] htmlSha256;

    @Column(nullable = false, updatable = false)
    private Instant acceptedAt;

    protected PolicyAcceptance() {} // for Hibernate

    public static PolicyAcceptance of(
            PolicyAcceptanceId id, MemberId member, PolicyVersion version, PolicyText text, Instant now) {
        var acceptance = new PolicyAcceptance();
        acceptance.id = id.value();
        acceptance.personId = member.value();
        acceptance.versionId = version.id();
        acceptance.language = text.language();
        acceptance.htmlSha256 = text.htmlSha256();
        acceptance.acceptedAt = now;
        return acceptance;
    }

    public PolicyAcceptanceId id() {
        return new PolicyAcceptanceId(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyAcceptance acceptance && id.equals(acceptance.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PolicyAcceptance " + id;
    }
}
