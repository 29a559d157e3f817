/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.RealmCallback;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.dmr.ModelNode;

/** The management interface of one server, as one account sees it. */
public final class Management implements AutoCloseable {

    private final ModelControllerClient client;

    private Management(ModelControllerClient client) {
        this.client = client;
    }

    public static Management of(int port, String user, String password) {
        return new Management(ModelControllerClient.Factory.create(new ModelControllerClientConfiguration.Builder()
                .setProtocol("remote+http")
                .setHostName(InetAddress.getLoopbackAddress().getHostAddress())
                .setPort(port)
                .setHandler(callbacks -> {
                    for (Callback callback : callbacks) {
                        if (callback instanceof NameCallback name) {
                            name.setName(user);
                        } else if (callback instanceof PasswordCallback secret) {
                            secret.setPassword(password.toCharArray());
                        } else if (callback instanceof RealmCallback realm) {
                            realm.setText(realm.getDefaultText());
                        }
                    }
                })
                .build()));
    }

    /** Asks; gives the whole answer, also that of a refusal. The address is written as in the command line, {@code /a=b/c=d}; a slash in a name is {@code %2F}. */
    public ModelNode ask(String address, String operation, String... parameters) {
        ModelNode request = new ModelNode();
        request.get("operation").set(operation);
        request.get("address").setEmptyList();
        for (String part : address.substring(1).split("/")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                request.get("address").add(pair[0], pair[1].replace("%2F", "/"));
            }
        }
        for (String parameter : parameters) {
            String[] pair = parameter.split("=", 2);
            request.get(pair[0]).set(pair[1]);
        }
        try {
            return client.execute(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for something that must succeed; gives the result. */
    public ModelNode result(String address, String operation, String... parameters) {
        ModelNode answer = ask(address, operation, parameters);
        if (!succeeded(answer)) {
            throw new AssertionError(address + ":" + operation + " answered " + answer);
        }
        return answer.get("result");
    }

    public static boolean succeeded(ModelNode answer) {
        return "success".equals(answer.get("outcome").asString());
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
