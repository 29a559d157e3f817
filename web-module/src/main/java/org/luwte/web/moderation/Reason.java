/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import java.util.Arrays;
import java.util.List;
import org.luwte.audit.AccessGround;
import org.luwte.audit.AccessReason;

/** The fields by which somebody of the staff says why. */
public class Reason {

    private String ground;
    private String note;

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<String> getGrounds() {
        return Arrays.stream(AccessGround.values()).map(AccessGround::name).toList();
    }

    AccessReason given() {
        return new AccessReason(AccessGround.valueOf(ground), note);
    }
}
