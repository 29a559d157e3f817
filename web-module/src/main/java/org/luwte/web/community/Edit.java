/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.community;

/** What stands in the form of somebody who changes a text, for as long as one request takes. */
public class Edit {

    private long version;
    private String title;
    private String text;
    private String preview;
    private String stored;

    void begin(long version, String title, String text) {
        this.version = version;
        this.title = title;
        this.text = text;
    }

    /**
     * The text was changed elsewhere: what is stored is shown beside what is typed, and whoever sends once more has seen both
     * (style.md 6.5).
     */
    void meanwhile(long version, String stored) {
        this.version = version;
        this.stored = stored;
    }

    /** The version that is being changed; it travels in a hidden field. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPreview() {
        return preview;
    }

    void setPreview(String preview) {
        this.preview = preview;
    }

    /** What is stored now, when it was changed meanwhile; otherwise {@code null}. */
    public String getStored() {
        return stored;
    }
}
