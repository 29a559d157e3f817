/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.luwte.content.HelpLineView;
import org.luwte.content.entity.HelpLine;
import org.luwte.shared.Language;

/** The one table of help lines. */
@Dependent
public class HelpLineTable {

    @PersistenceContext
    EntityManager entities;

    /** All lines, the urgent ones first; bounded by what the organisation enters. */
    public List<HelpLineView> all(Language language) {
        return entities.createQuery("""
                        select new org.luwte.content.HelpLineView(
                            l.code, t.name, l.number, l.tel, t.description, l.urgent)
                        from HelpLine l
                        join HelpLineText t on t.helpLineId = l.id and t.language = :language
                        order by l.urgent desc, l.position\
                        """, HelpLineView.class)
                .setParameter("language", language.tag())
                .getResultList();
    }

    /** Lets one transaction after the other go on. */
    public void lock() {
        // There are always some (HelpLineWriting.LEAST_URGENT); in one order, so that two never wait for each other.
        entities.createQuery("select l from HelpLine l where l.urgent = true order by l.id", HelpLine.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
