/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luwte.consent.Join;
import org.luwte.consent.PolicyNotAccepted;
import org.luwte.consent.PolicyView;
import org.luwte.consent.boundary.JoiningDesk;
import org.luwte.consent.boundary.Policies;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Texts;
import org.luwte.web.shared.Visit;

/** The last step of joining: a pseudonym, and one control for each required policy, nothing ticked beforehand (C-01). */
@Named
@RequestScoped
public class JoinPage {

    /** The choice "another name, of my own". */
    private static final String OWN = "own";

    private JoiningDesk desk;
    private Policies policies;
    private Suggestions suggestions;
    private RequestValues values;
    private Redirects redirects;
    private Visit visit;

    private List<PolicyView> required;
    private final Map<String, Boolean> accepted = new HashMap<>();
    private String shown;
    private String choice;
    private String own;

    protected JoinPage() {} // for the CDI proxy

    @Inject
    public JoinPage(
            JoiningDesk desk,
            Policies policies,
            Suggestions suggestions,
            RequestValues values,
            Redirects redirects,
            Visit visit) {
        this.desk = desk;
        this.policies = policies;
        this.suggestions = suggestions;
        this.values = values;
        this.redirects = redirects;
        this.visit = visit;
    }

    /** Whoever has joined already needs no name. */
    public void load() {
        if (visit.caller().joined()) {
            redirects.to("/groups");
        } else {
            suggestions.getNames();
        }
    }

    /** The policies of today; asked once in a request. */
    public List<PolicyView> getRequired() {
        if (required == null) {
            required = policies.required(values.language());
        }
        return required;
    }

    /** Which versions the page shows; it travels in a hidden field. */
    public String getShown() {
        return getRequired().stream().map(PolicyView::versionHandle).collect(Collectors.joining(" "));
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** Joins; but a policy that changed since the page was shown must be read first. */
    public void join() {
        if (!getShown().equals(shown)) {
            throw new PolicyNotAccepted();
        }
        String pseudonym = OWN.equals(choice) ? own : choice;
        desk.join(new Join(pseudonym, ticked(), values.language()));
        redirects.to("/groups", Done.JOINED);
    }

    private Set<String> ticked() {
        return accepted.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Refuses a control that was left empty, and names the policy that the row is about. */
    public void mustBeTicked(FacesContext context, UIComponent control, Object value) {
        if (!Boolean.TRUE.equals(value)) {
            String policy = context.getApplication().evaluateExpressionGet(context, "#{policy.title()}", String.class);
            String text = Texts.of("refusals", values.language()).get("join.policy.tick", policy);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** Whether a name of one's own is chosen, read before the fields are checked. */
    public boolean isOwnChosen() {
        return OWN.equals(values.query("join:choice").orElse(null));
    }

    public Map<String, Boolean> getAccepted() {
        return accepted;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
