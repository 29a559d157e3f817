/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

/** A group, its topics and the posts in them. */
public final class GroupPage {

    private final Person person;

    private GroupPage(Person person) {
        this.person = person;
    }

    public static GroupPage open(Person person, String handle) {
        person.open("/group/" + handle);
        return new GroupPage(person);
    }

    public GroupPage enter() {
        person.page().locator("[id='entrance:enter']").click();
        person.page().locator("a#write").waitFor();
        return this;
    }

    /** Writes a topic; gives its handle. */
    public String write(String title, String text) {
        person.page().locator("a#write").click();
        WritePage.at(person).title(title).text(text).send(person, "/topic/[a-z0-9-]+");
        return person.path().substring("/topic/".length());
    }

    /** Replies to a topic; gives the handle of the reply. */
    public static String reply(Person person, String topic, String text) {
        person.open("/topic/" + topic);
        person.page().locator("a#reply").click();
        WritePage.at(person).text(text).send(person, "/topic/" + topic);
        return person.page()
                .locator(".posts article.post")
                .last()
                .getAttribute("id")
                .substring("r-".length());
    }
}
