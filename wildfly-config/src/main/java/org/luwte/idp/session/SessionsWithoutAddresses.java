/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.models.UserSessionProviderFactory;

/**
 * Keycloak's own store of sessions, except that it does not get to know the address of the device (privacy-safety.md R-06): from
 * it follows roughly where somebody is who must not be found. Keycloak has no setting for that. This factory stands before
 * Keycloak's by its order.
 */
public final class SessionsWithoutAddresses implements UserSessionProviderFactory<UserSessionProvider> {

    /** What is kept in place of an address. */
    static final String NO_ADDRESS = "0.0.0.0";

    private static final String KEYCLOAKS_OWN = "infinispan";

    @Override
    public UserSessionProvider create(KeycloakSession session) {
        return withoutAddresses(session.getProvider(UserSessionProvider.class, KEYCLOAKS_OWN));
    }

    static UserSessionProvider withoutAddresses(UserSessionProvider own) {
        return (UserSessionProvider) Proxy.newProxyInstance(
                SessionsWithoutAddresses.class.getClassLoader(),
                new Class<?>[] {UserSessionProvider.class},
                (self, method, values) -> call(own, method, values));
    }

    private static Object call(UserSessionProvider own, Method method, Object[] values) throws Throwable {
        Object[] passed = method.getName().equals("createUserSession") ? hide(method, values) : values;
        try {
            return method.invoke(own, passed);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The address is the second text after the person: login name, address, protocol. */
    private static Object[] hide(Method method, Object... values) {
        Object[] hidden = values.clone();
        hidden[method.getParameterTypes()[0] == String.class ? 4 : 3] = NO_ADDRESS;
        return hidden;
    }

    @Override
    public String getId() {
        return "luwte";
    }

    /** Keycloak's own has 1; the highest is taken. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public void init(Config.Scope config) {
        // No settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Keycloak's own prepares itself.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
