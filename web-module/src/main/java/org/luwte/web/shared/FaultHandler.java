/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * What a page does when something was thrown (style.md 6.5). A refused wish and a fault while something is sent show the form again
 * with all that was typed; everything else leads to an error page. What was thrown while a partial answer is written is left to
 * OmniFaces, which replaces the page in the browser.
 */
public class FaultHandler extends FullAjaxExceptionHandler {

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var thrown = (ExceptionQueuedEventContext) queued.next().getSource();
            if (answer(context, thrown.getException(), thrown.getPhaseId())) {
                queued.remove();
            }
        }
        super.handle();
    }

    private boolean answer(FacesContext context, Throwable thrown, PhaseId phase) {
        if (PhaseId.INVOKE_APPLICATION.equals(phase) && context.isPostback() && !Faults.looksAbsent(thrown)) {
            context.addMessage(field(context, thrown), message(context, thrown));
            return true;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        if (Faults.needsStepUp(thrown)) {
            leadToStepUp(context);
        } else if (Faults.looksAbsent(thrown)) {
            Refusals.note(request(context), thrown);
            send(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (expired(context, thrown, phase)) {
            send(context, HttpServletResponse.SC_CONFLICT);
        } else {
            incident(context, thrown);
            send(context, Faults.status(thrown));
        }
        return true;
    }

    private static void leadToStepUp(FacesContext context) {
        var external = context.getExternalContext();
        try {
            external.responseReset();
            external.redirect(StepUp.ask(request(context)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whatever goes wrong while a sent form is looked up means that its page is no longer known. */
    private static boolean expired(FacesContext context, Throwable thrown, PhaseId phase) {
        return Faults.looksExpired(thrown)
                || PhaseId.RESTORE_VIEW.equals(phase)
                        && "POST".equals(request(context).getMethod());
    }

    private static FacesMessage message(FacesContext context, Throwable thrown) {
        var texts = Texts.of("refusals", SiteAddress.of(request(context)).language());
        String text = Faults.refusal(thrown)
                .filter(texts::has)
                .map(key -> texts.get(key))
                .orElseGet(() -> texts.get("fault", incident(context, thrown)));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    /** The field that a refusal is about: the one whose attribute {@code refusals} begins the key of the text. */
    private static String field(FacesContext context, Throwable thrown) {
        return Faults.refusal(thrown)
                .flatMap(key -> field(context.getViewRoot(), key))
                .map(control -> control.getClientId(context))
                .orElse(null);
    }

    private static Optional<UIComponent> field(UIComponent component, String key) {
        if (component.getAttributes().get("refusals") instanceof String prefix && key.startsWith(prefix)) {
            return Optional.of(component);
        }
        return component.getChildren().stream()
                .flatMap(child -> field(child, key).stream())
                .findFirst();
    }

    private static String incident(FacesContext context, Throwable thrown) {
        return CDI.current().select(Faults.class).get().incident(request(context), thrown);
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static void send(FacesContext context, int status) {
        var external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    /** OmniFaces would log the address of the person; here only an incident is logged. */
    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        if (!Faults.looksAbsent(exception) && !Faults.looksExpired(exception)) {
            incident(context, exception);
        }
    }
}
